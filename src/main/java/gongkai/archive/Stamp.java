package gongkai.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;

/** By whom and on which day something is frozen; never what the clock says. */
public record Stamp(Author author, Instant when) {
  /** China keeps one time, eight hours ahead of UTC. */
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  /** A name and a mail address, which may be empty. */
  public record Author(String name, String mail) {}

  /** The beginning of a day. */
  public static Instant day(String iso) {
    return LocalDate.parse(iso).atStartOfDay().toInstant(ZONE);
  }

  /** The instant of {@code SOURCE_DATE_EPOCH}, if that is a number of seconds. */
  public static Optional<Instant> epoch(Optional<String> seconds) {
    try {
      return seconds
          .filter(s -> s.matches("\\d{1,12}"))
          .map(Long::valueOf)
          .map(Instant::ofEpochSecond);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Author> author(Config config) {
    String name = config.getString("user", null, "name");
    String mail = config.getString("user", null, "email");
    return name == null || name.isBlank()
        ? Optional.empty()
        : Optional.of(new Author(name, mail == null ? "" : mail));
  }

  PersonIdent ident() {
    return new PersonIdent(author.name(), author.mail(), when, ZONE);
  }

  static String day(PersonIdent ident) {
    return ident.getWhenAsInstant().atOffset(ZONE).toLocalDate().toString();
  }
}
