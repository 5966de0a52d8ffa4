package gongkai.page;

import gongkai.prose.Html;

/**
 * A page of the site's own, written in Markdown: about, the statement on accessibility.
 *
 * @param address e.g. {@code pages/about.html}
 * @param title its first heading
 */
public record StaticPage(String address, String title, Html text) {}
