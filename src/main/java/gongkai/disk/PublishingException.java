package gongkai.disk;

/** The machine keeps a site from being published. The message is one Chinese sentence. */
public final class PublishingException extends Exception {
  public PublishingException(String message) {
    super(message);
  }

  public PublishingException(String message, Throwable cause) {
    super(message, cause);
  }
}
