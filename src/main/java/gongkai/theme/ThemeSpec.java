package gongkai.theme;

import gongkai.term.Term;
import java.util.List;

/**
 * What {@code theme.yaml} says.
 *
 * @param styles files of the theme that make up the style sheet, in order
 */
public record ThemeSpec(
    @Term(value = "名称", required = true, note = "主题的名称", example = "政府公开") String name,
    @Term(value = "样式", required = true, note = "样式文件，按次序", example = "styles/base.css")
        List<String> styles) {}
