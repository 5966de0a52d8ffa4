/** A province's form (体例) for one year, as described in {@code content/formats}. */
package gongkai.format;
