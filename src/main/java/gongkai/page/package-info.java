/** The pages of one report, and what all pages of a site have in common. */
package gongkai.page;
