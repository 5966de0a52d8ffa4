/**
 * A figure as an SVG. XChart computes where the marks lie; every word is written here, as real
 * text, because XChart would draw it as outlines of whatever font the machine has.
 *
 * <p>The only package that knows XChart, and the only one that may use {@code double}: lengths on
 * paper, never money that is printed.
 */
package gongkai.chart;
