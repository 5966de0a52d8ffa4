/** The rules a report must satisfy: numbered, one small class each. */
package gongkai.check;
