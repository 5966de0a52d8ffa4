package gongkai.theme;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.NumberStyle;
import gongkai.prose.Excess;
import gongkai.prose.Html;
import gongkai.prose.Prose;
import gongkai.term.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells a report in the sentences of its format. One for each format; safe for many threads. */
public final class Narrator {
  /** Below the sections' h3 and the subsections' h4. */
  private static final int HEADING = 5;

  /** No sentence is longer than all the sentences of a report together. */
  private static final int LONGEST = 1 << 20;

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  private final Form form;
  private final Engine engine;
  private final boolean traced;

  public Narrator(Form form) {
    this.form = form;
    this.traced = false;
    Map<String, String> templates =
        form.narratives().entrySet().stream()
            .collect(Collectors.toMap(e -> file(e.getKey()), Map.Entry::getValue));
    this.engine = new Engine("", templates, MarkdownFormat.INSTANCE, LONGEST);
  }

  private Narrator(Form form, Engine engine, boolean traced) {
    this.form = form;
    this.engine = engine;
    this.traced = traced;
  }

  /** One that marks every amount in its sentences with its path, for a proof. */
  public Narrator traced() {
    return new Narrator(form, engine.traced(), true);
  }

  private String file(String name) {
    return Form.file(form.folder(), name, "narrative", ".md.ftl");
  }

  /**
   * One report's telling; used by one thread.
   *
   * @param file where the report is stated, for findings
   */
  public Telling of(Report report, Bureau bureau, String file, Findings findings) {
    return new Telling(report, bureau, file, findings);
  }

  /**
   * One report being told. Markup from data (reasons, remarks) does not pass through the Markdown
   * of the form: a token stands for it, so that nothing in it can change the sentence around it.
   */
  public final class Telling {
    private final List<Html> inserts = new ArrayList<>();
    private final String file;
    private final Findings findings;
    private final Facts facts;
    private final SimpleHash model;
    private final Set<String> names = new TreeSet<>();

    private Telling(Report report, Bureau bureau, String file, Findings findings) {
      this.file = file;
      this.findings = findings;
      NumberStyle style = form.format().numbers();
      Facts facts = new Facts(style, form.format().wording(), this::token, true);
      this.facts = facts;
      this.model = new SimpleHash(facts);
      Vocabulary vocabulary = Vocabulary.of(Report.class);
      vocabulary.terms().forEach(term -> put(term, vocabulary.get(report, term)));
      put("部门", Optional.of(bureau));
      Functions.all(style).forEach((name, f) -> model.put(name, traced ? Traced.function(f) : f));
      names.addAll(vocabulary.terms());
      names.add("部门");
    }

    private void put(String term, Optional<Object> value) {
      value.ifPresent(v -> model.put(term, traced ? traced(term, v) : v));
    }

    private TemplateModel traced(String term, Object value) {
      try {
        return Traced.of(term, facts.wrap(value));
      } catch (TemplateModelException e) {
        throw new IllegalStateException(term, e);
      }
    }

    private TemplateModel token(Html html) {
      inserts.add(html);
      return MarkdownFormat.markdown(OPEN + String.valueOf(inserts.size() - 1) + CLOSE);
    }

    /** The prose of one sentence file. */
    public Optional<Html> tell(String name) {
      return Optional.ofNullable(tell(List.of(name)).get(name));
    }

    /** The prose of sentence files, by name; those with a fault are left out. */
    public Map<String, Html> tell(List<String> sentences) {
      return prose(words(sentences));
    }

    /** The Markdown of sentence files, by name; those with a fault are left out. */
    public Map<String, String> words(List<String> sentences) {
      Map<String, String> markdown = new LinkedHashMap<>();
      for (String name : sentences) {
        engine
            .render(Narrator.this.file(name), model, file, names, findings)
            .filter(text -> isReadable(name, text))
            .ifPresent(text -> markdown.put(name, text));
      }
      return markdown;
    }

    private boolean isReadable(String name, String text) {
      Optional<Excess> excess = Excess.in(text);
      excess.ifPresent(
          found ->
              findings.error(
                  "模板-08",
                  Location.of(Narrator.this.file(name)),
                  "印出来的第 " + found.line() + " 行：" + found.message(),
                  "检查 <#list …> 的范围和取的事实"));
      return excess.isEmpty();
    }

    /** The prose of {@link #words}. */
    public Map<String, Html> prose(Map<String, String> words) {
      List<Html> told = Prose.documents(List.copyOf(words.values()), HEADING);
      Map<String, Html> prose = new LinkedHashMap<>();
      words.keySet().forEach(name -> prose.put(name, fill(told.get(prose.size()))));
      return prose;
    }

    private Html fill(Html html) {
      String markup = html.markup();
      StringBuilder out = new StringBuilder(markup.length() + 256);
      int at = 0;
      for (int open = markup.indexOf(OPEN); open >= 0; open = markup.indexOf(OPEN, at)) {
        int close = markup.indexOf(CLOSE, open);
        out.append(markup, at, open);
        out.append(inserts.get(Integer.parseInt(markup.substring(open + 1, close))).markup());
        at = close + 1;
      }
      return new Html(out.append(markup, at, markup.length()).toString());
    }
  }
}
