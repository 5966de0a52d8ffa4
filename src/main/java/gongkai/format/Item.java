package gongkai.format;

import gongkai.term.OneOf;
import gongkai.term.Term;
import java.util.Optional;

/**
 * One thing in a section; exactly one component is given.
 *
 * @param narrative a sentence file, without {@code .md.ftl}; {@code sichuan/收入} is one of another
 *     folder
 * @param figure number of a figure
 * @param table a table's file, without {@code .yaml}; {@code sichuan/01} is one of another folder
 * @param document name of the report's own Markdown file, without {@code .md}
 * @param glossary 全部, or the folder that holds the glossary: the explanations of the terms that the
 *     report uses
 * @param attachments 全部: the list of what is attached to the report
 */
@OneOf(
    value = {"文", "图", "表", "文档", "名词", "附件"},
    otherwise = "“内容”的每一项只写文、图、表、文档、名词、附件中的一个")
public record Item(
    @Term(value = "文", note = "句子文件，不写 .md.ftl；别的文件夹的写成 sichuan/收入", example = "收入")
        Optional<String> narrative,
    @Term(value = "图", note = "figures.yaml 里的图号", example = "1") Optional<Integer> figure,
    @Term(value = "表", note = "表的文件，不写 .yaml；别的文件夹的写成 sichuan/01", example = "01")
        Optional<String> table,
    @Term(value = "文档", note = "部门自己写的 Markdown 文件，不写 .md", example = "职责")
        Optional<String> document,
    @Term(value = "名词", note = "写“全部”，或名词解释所在的文件夹", example = "全部") Optional<String> glossary,
    @Term(value = "附件", note = "写“全部”", example = "全部") Optional<String> attachments) {}
