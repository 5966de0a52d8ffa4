package gongkai.theme;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNumberModel;
import gongkai.format.NumberStyle;
import gongkai.money.Amount;
import gongkai.money.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** What sentences may ask about amounts; adding and subtracting is not theirs. */
final class Functions {
  private Functions() {}

  static Map<String, Object> all(NumberStyle style) {
    Map<String, Object> functions = new LinkedHashMap<>();
    functions.put("占比", share(style));
    functions.put("完成率", share(style));
    functions.put("为零", sign(signum -> signum == 0));
    functions.put("有数", sign(signum -> signum != 0));
    functions.put("相等", compare(Amount::sameAs));
    functions.put("多于", compare((a, b) -> a.minus(b).signum() > 0));
    return functions;
  }

  private static TemplateMethodModelEx share(NumberStyle style) {
    return arguments ->
        amount(arguments, 0)
            .flatMap(part -> amount(arguments, 1).flatMap(whole -> Share.of(part, whole)))
            .map(style::percent)
            .orElse(null);
  }

  /** Of an amount or a count; false where none is given. */
  private static TemplateMethodModelEx sign(IntPredicate test) {
    return arguments -> {
      Object given = arguments.get(0);
      boolean holds =
          given instanceof Facts.Money money && test.test(money.amount().signum())
              || given instanceof TemplateNumberModel count
                  && test.test(Integer.signum(count.getAsNumber().intValue()));
      return holds ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    };
  }

  private static TemplateMethodModelEx compare(BiPredicate<Amount, Amount> test) {
    return arguments -> {
      Optional<Amount> one = amount(arguments, 0);
      Optional<Amount> other = amount(arguments, 1);
      boolean holds = one.isPresent() && other.isPresent() && test.test(one.get(), other.get());
      return holds ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    };
  }

  private static Optional<Amount> amount(List<?> arguments, int index) {
    return index < arguments.size() && arguments.get(index) instanceof Facts.Money money
        ? Optional.of(money.amount())
        : Optional.empty();
  }
}
