package gongkai.term;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of these terms of a record exactly one is stated; a 是 counts, a 否 does not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneOf {
  String[] value();

  /** What a clerk is told otherwise. */
  String otherwise();
}
