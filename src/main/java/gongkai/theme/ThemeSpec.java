package gongkai.theme;

import gongkai.term.Term;
import java.util.List;

/**
 * What {@code theme.yaml} says.
 *
 * @param styles files of the theme that make up the style sheet, in order
 */
public record ThemeSpec(
    @Term(value = "名称", required = true) String name,
    @Term(value = "样式", required = true) List<String> styles) {}
