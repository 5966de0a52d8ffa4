/** What a rule is, what it looks at, and what becomes of what it says. */
package gongkai.check.rule;
