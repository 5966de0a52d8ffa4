/** What a chart shows, before any drawing. */
package gongkai.figure;
