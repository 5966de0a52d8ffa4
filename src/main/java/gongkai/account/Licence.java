package gongkai.account;

import gongkai.term.Term;

/** The licence under which a site's data may be used; stated by the site, never assumed. */
public record Licence(
    @Term(value = "名称", required = true) String name,
    @Term(value = "网址", required = true) WebAddress page) {}
