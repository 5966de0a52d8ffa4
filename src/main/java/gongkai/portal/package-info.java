/** The pages that lead to the reports: home, years, bureaus, comparison, glossary, corrections. */
package gongkai.portal;
