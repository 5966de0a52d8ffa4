/** Exact amounts, shares and changes, and how precisely each was stated. */
package gongkai.money;
