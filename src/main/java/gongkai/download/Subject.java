package gongkai.download;

import gongkai.account.Bureau;
import gongkai.account.SiteInfo;
import java.util.Optional;

/**
 * Whose report it is that the files beside its page are about, and where it stands.
 *
 * @param title of the report
 * @param slug folder of the bureau
 * @param formatName name of the province's form
 * @param url address of the report's folder, with a slash at the end, if it is known where the site
 *     will stand
 */
public record Subject(
    SiteInfo site,
    Bureau bureau,
    String slug,
    String title,
    String formatName,
    Optional<String> url) {

  /** A file of the report's folder: its full address if that is known, else from the folder. */
  String link(String file) {
    return url.orElse("") + file;
  }
}
