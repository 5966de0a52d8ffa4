package gongkai.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** A drawing surface that remembers its settings, which XChart reads back, and draws nothing. */
class Silent extends Graphics2D {
  private Color color = Color.BLACK;
  private Color background = Color.WHITE;
  private Paint paint = color;
  private Stroke stroke;
  private Font font;
  private Shape clip;
  private Composite composite;
  private AffineTransform transform = new AffineTransform();
  private final RenderingHints hints = new RenderingHints(Map.of());

  @Override
  public void draw(Shape s) {}

  @Override
  public void fill(Shape s) {}

  @Override
  public boolean drawImage(Image img, AffineTransform xform, ImageObserver obs) {
    return true;
  }

  @Override
  public void drawImage(BufferedImage img, BufferedImageOp op, int x, int y) {}

  @Override
  public void drawRenderedImage(RenderedImage img, AffineTransform xform) {}

  @Override
  public void drawRenderableImage(RenderableImage img, AffineTransform xform) {}

  @Override
  public void drawString(String str, int x, int y) {}

  @Override
  public void drawString(String str, float x, float y) {}

  @Override
  public void drawString(AttributedCharacterIterator iterator, int x, int y) {}

  @Override
  public void drawString(AttributedCharacterIterator iterator, float x, float y) {}

  @Override
  public void drawGlyphVector(GlyphVector g, float x, float y) {}

  @Override
  public boolean hit(Rectangle rect, Shape s, boolean onStroke) {
    return false;
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException("no device");
  }

  @Override
  public void setComposite(Composite comp) {
    composite = comp;
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
    if (paint instanceof Color c) {
      color = c;
    }
  }

  @Override
  public void setStroke(Stroke s) {
    stroke = s;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key hintKey, Object hintValue) {
    hints.put(hintKey, hintValue);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key hintKey) {
    return hints.get(hintKey);
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    this.hints.clear();
    this.hints.putAll(hints);
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    this.hints.putAll(hints);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return hints;
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double tx, double ty) {
    transform.translate(tx, ty);
  }

  @Override
  public void rotate(double theta) {
    transform.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    transform.rotate(theta, x, y);
  }

  @Override
  public void scale(double sx, double sy) {
    transform.scale(sx, sy);
  }

  @Override
  public void shear(double shx, double shy) {
    transform.shear(shx, shy);
  }

  @Override
  public void transform(AffineTransform tx) {
    transform.concatenate(tx);
  }

  @Override
  public void setTransform(AffineTransform tx) {
    transform = new AffineTransform(tx);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setBackground(Color color) {
    background = color;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void clip(Shape s) {
    clip = s;
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public Graphics create() {
    return this;
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(Color c) {
    color = c;
    paint = c;
  }

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color c1) {}

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
  }

  @Override
  public FontMetrics getFontMetrics(Font f) {
    throw new UnsupportedOperationException("no fonts");
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {}

  @Override
  public void setClip(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public Shape getClip() {
    return clip;
  }

  @Override
  public void setClip(Shape clip) {
    this.clip = clip;
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {}

  @Override
  public void fillRect(int x, int y, int width, int height) {}

  @Override
  public void clearRect(int x, int y, int width, int height) {}

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {}

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {}

  @Override
  public void drawOval(int x, int y, int width, int height) {}

  @Override
  public void fillOval(int x, int y, int width, int height) {}

  @Override
  public void drawArc(int x, int y, int w, int h, int startAngle, int arcAngle) {}

  @Override
  public void fillArc(int x, int y, int w, int h, int startAngle, int arcAngle) {}

  @Override
  public void drawPolyline(int[] xPoints, int[] yPoints, int nPoints) {}

  @Override
  public void drawPolygon(int[] xPoints, int[] yPoints, int nPoints) {}

  @Override
  public void fillPolygon(int[] xPoints, int[] yPoints, int nPoints) {}

  @Override
  public boolean drawImage(Image img, int x, int y, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(Image img, int x, int y, int w, int h, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(Image img, int x, int y, Color bgcolor, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image img, int x, int y, int w, int h, Color bgcolor, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image img,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image img,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color bgcolor,
      ImageObserver observer) {
    return true;
  }

  @Override
  public void dispose() {}
}
