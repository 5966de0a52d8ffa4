/**
 * A figure as SVG; the only package that knows XChart, and the only one where {@code double} is
 * used.
 *
 * <p>XChart computes the marks (bars, slices); every word is ours, as real {@code <text>}. XChart
 * draws words as outlines, which nobody can select, search or have read aloud, and which differ
 * with the fonts of the machine.
 */
package gongkai.chart;
