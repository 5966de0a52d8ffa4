/** A form's table filled with facts: every word and number is ready to print. */
package gongkai.table;
