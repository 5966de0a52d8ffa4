package gongkai.document;

import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.GlossaryEntry;
import gongkai.format.TableSpec;
import java.util.List;
import java.util.Map;

/**
 * A format (体例) as read from its folder.
 *
 * @param folder e.g. {@code content/formats/henan-2024}
 * @param format what {@code format.yaml} says
 * @param figures what {@code figures.yaml} says
 * @param tables name of a file in {@code tables/} → what it says
 * @param glossary what {@code glossary.yaml} says
 * @param narratives name of a file in {@code narrative/} → its text
 */
public record Form(
    String folder,
    Format format,
    List<FigureSpec> figures,
    Map<String, TableSpec> tables,
    List<GlossaryEntry> glossary,
    Map<String, String> narratives) {}
