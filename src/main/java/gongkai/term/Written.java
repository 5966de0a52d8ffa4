package gongkai.term;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a clerk writes a value that is one text: a date, a remark. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Written {
  /** In the clerk's words. */
  String note();

  /** The regular expression that the text matches. */
  String pattern();

  String[] examples();
}
