/** The official Chinese term of a fact, and finding facts by it. */
package gongkai.term;
