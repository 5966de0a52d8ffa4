package gongkai.account;

import gongkai.term.OneOf;
import gongkai.term.Term;
import java.util.Optional;

/**
 * Something attached to a report (附件): a document with a page of its own, a file to download, or
 * the score sheet of the self-evaluation. Exactly one of the three.
 *
 * @param document name of the report's own Markdown file, without {@code .md}
 * @param file name of a file in the folder of the report's Markdown files
 * @param scores whether it is the report's own {@link ScoreSheet}
 */
@OneOf(
    value = {"文档", "文件", "自评表"},
    otherwise = "每个附件写“文档”“文件”“自评表: 是”中的一个，只写一个")
public record Attachment(
    @Term(value = "名称", required = true, note = "附件的名称") String name,
    @Term(value = "文档", note = "content/reports/<部门>/<年度>/ 里的 Markdown 文件，不写 .md")
        Optional<String> document,
    @Term(value = "文件", note = "content/reports/<部门>/<年度>/ 里的文件名", example = "明细.xlsx")
        Optional<String> file,
    @Term(value = "自评表", note = "把“部门整体自评表”作为附件") boolean scores) {}
