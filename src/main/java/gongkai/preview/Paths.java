package gongkai.preview;

/** The addresses that the preview keeps for itself; no page of a site can have one of them. */
final class Paths {
  /** Without the first slash, as a {@link Target} has it. */
  static final String OWN = "_gongkai/";

  static final String EVENTS = OWN + "events";
  static final String SCRIPT = "/_gongkai/preview.js";
  static final String STYLE = "/_gongkai/preview.css";
  static final String FINDINGS = "/_gongkai/findings.html";
  static final String PROOF = "/_gongkai/proof/";

  private Paths() {}
}
