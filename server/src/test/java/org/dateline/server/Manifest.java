package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;

/** A W3C manifest of HTTP tests, read. */
final class Manifest {

  private static final String TESTS = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String UPDATE_TESTS = "http://www.w3.org/2009/sparql/tests/test-update#";
  private static final String HTTP = "http://www.w3.org/2011/http#";
  private static final String CONTENT = "http://www.w3.org/2011/content#";

  /** A header field. */
  record Field(String name, String value) {}

  /** A graph that must be in the store, and the file that holds it. */
  record Graph(String name, String file) {}

  /** What the answer must be like; what is absent is left open. */
  record Expected(
      List<String> statuses,
      Optional<Boolean> verdict,
      Optional<String> format,
      Optional<String> variable,
      Optional<String> contentType,
      Optional<String> graph) {}

  /** The characters of a message, and how they are encoded. */
  record Body(String characters, Charset charset) {

    byte[] bytes() {
      return characters.getBytes(charset);
    }
  }

  record Request(String method, String path, List<Field> fields, Body body, Expected expected) {

    /** The value of a field of this request, empty when it is not there. */
    String field(String name) {
      return fields.stream()
          .filter(field -> field.name().equalsIgnoreCase(name))
          .map(Field::value)
          .findFirst()
          .orElse("");
    }
  }

  record Test(String name, List<Graph> graphs, List<Request> requests) {}

  private Manifest() {}

  /** The tests of a manifest, in its order. */
  static List<Test> tests(String file) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(read(file)), "http://www.example/" + file, Lang.TURTLE);
    Resource root = model.listSubjectsWithProperty(property(TESTS, "entries")).next();
    return list(root, property(TESTS, "entries")).map(Manifest::test).toList();
  }

  /** A file of the W3C's, by its path in the folder of this suite. */
  static String read(String file) throws IOException {
    return resource("rdf-tests/" + file);
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Manifest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Test test(Resource test) {
    Optional<Resource> action = resource(test, property(TESTS, "action"));
    return new Test(
        test.getLocalName(),
        test.listProperties(property(UPDATE_TESTS, "graphData")).toList().stream()
            .map(statement -> graph(statement.getResource()))
            .toList(),
        action.stream()
            .flatMap(each -> list(each, property(HTTP, "requests")))
            .map(Manifest::request)
            .toList());
  }

  private static Graph graph(Resource data) {
    String file = resource(data, property(UPDATE_TESTS, "graph")).orElseThrow().getURI();
    return new Graph(
        data.getProperty(RDFS.label).getString(), file.substring(file.lastIndexOf('/') + 1));
  }

  private static Request request(Resource request) {
    return new Request(
        text(request, property(HTTP, "methodName")).orElseThrow(),
        text(request, property(HTTP, "absolutePath")).orElseThrow(),
        fields(request),
        resource(request, property(HTTP, "body"))
            .map(Manifest::body)
            .orElse(new Body("", StandardCharsets.UTF_8)),
        expected(resource(request, property(HTTP, "resp")).orElseThrow()));
  }

  private static List<Field> fields(Resource message) {
    return resource(message, property(HTTP, "headers")).isEmpty()
        ? List.of()
        : list(message, property(HTTP, "headers"))
            .map(field ->
                new Field(
                    text(field, property(HTTP, "fieldName")).orElseThrow(),
                    text(field, property(HTTP, "fieldValue")).orElseThrow()))
            .toList();
  }

  private static Body body(Resource body) {
    return new Body(
        text(body, property(CONTENT, "chars")).orElseThrow(),
        Charset.forName(text(body, property(CONTENT, "characterEncoding")).orElseThrow()));
  }

  private static Expected expected(Resource answer) {
    return new Expected(
        answer.listProperties(property(TESTS, "expectedStatus")).toList().stream()
            .map(statement -> statement.getResource().getLocalName())
            .toList(),
        text(answer, property(TESTS, "expectedBoolean")).map(Boolean::valueOf),
        text(answer, property(TESTS, "expectedFormat")),
        text(answer, property(TESTS, "expectedLocation")),
        fields(answer).stream()
            .filter(field -> field.name().toLowerCase(Locale.ROOT).equals("content-type"))
            .map(Field::value)
            .findFirst(),
        resource(answer, property(HTTP, "body"))
            .flatMap(body -> text(body, property(CONTENT, "chars"))));
  }

  private static Stream<Resource> list(Resource subject, Property property) {
    return subject.getProperty(property).getObject().as(RDFList.class).asJavaList().stream()
        .map(RDFNode::asResource);
  }

  private static Optional<Resource> resource(Resource subject, Property property) {
    return Optional.ofNullable(subject.getPropertyResourceValue(property));
  }

  private static Optional<String> text(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property))
        .map(statement -> statement.getLiteral().getLexicalForm());
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
