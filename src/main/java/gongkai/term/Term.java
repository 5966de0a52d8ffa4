package gongkai.term;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties the statutory Chinese term of a fact to its Java name, once.
 *
 * <p>On a record component it is what a clerk may state: the key in YAML. On a method without
 * parameters it is what can be looked up: the name in a sentence, the path in a table's layout. A
 * method of the same term as a component stands for "as stated, or computed where it was not".
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Term {
  /** The term, e.g. {@code 基本支出}. */
  String value();

  /** Whether a clerk must state it. */
  boolean required() default false;

  /** What it means, in a sentence for the readers of data files, where the term does not say. */
  String note() default "";

  /** What a clerk may write there. */
  String example() default "";
}
