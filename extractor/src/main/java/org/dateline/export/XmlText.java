package org.dateline.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML being written: elements with their attributes, escaped, one a line. */
final class XmlText {

  /** Content of an element. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private XmlText() throws XMLStreamException {
    this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  static XmlText begin() {
    try {
      XmlText begun = new XmlText();
      begun.xml.writeStartDocument("UTF-8", "1.0");
      begun.xml.writeCharacters("\n");
      return begun;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with attributes, given as name, value, name, value. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
    content.write();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    element(name, () -> {}, attributes);
  }

  void characters(String characters) throws XMLStreamException {
    xml.writeCharacters(legal(characters));
  }

  /** Without the control characters that XML 1.0 cannot hold, escaped or not. */
  private static String legal(String characters) {
    return characters.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
