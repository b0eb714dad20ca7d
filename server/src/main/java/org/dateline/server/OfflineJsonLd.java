package org.dateline.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.InputStream;
import java.io.Reader;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.ReaderRIOTFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.util.Context;

/**
 * A reader of JSON-LD that fetches no context, and whose errors are the sender's: Fuseki answers
 * 400 to a {@link RiotParseException} and 500 to what Jena's own reader throws.
 */
record OfflineJsonLd(ReaderRIOT reader) implements ReaderRIOT {

  /** Makes this the JSON-LD reader of the process. */
  static void install() {
    JsonLdOptions options =
        new JsonLdOptions((address, how) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "remote contexts are not read: " + address);
        });
    ARQ.getContext().set(LangJSONLD11.JSONLD_OPTIONS, options);
    ReaderRIOTFactory factory =
        (lang, profile) ->
            new OfflineJsonLd(new LangJSONLD11(lang, profile, profile.getErrorHandler()));
    for (Lang lang : new Lang[] {Lang.JSONLD, Lang.JSONLD11}) {
      RDFParserRegistry.registerLangTriples(lang, factory);
      RDFParserRegistry.registerLangQuads(lang, factory);
    }
  }

  @Override
  public void read(InputStream in, String base, ContentType type, StreamRDF to, Context context) {
    try {
      reader.read(in, base, type, to, context);
    } catch (RiotException mistake) {
      throw refusal(mistake);
    }
  }

  @Override
  public void read(Reader in, String base, ContentType type, StreamRDF to, Context context) {
    try {
      reader.read(in, base, type, to, context);
    } catch (RiotException mistake) {
      throw refusal(mistake);
    }
  }

  private static RiotParseException refusal(RiotException mistake) {
    return new RiotParseException(String.valueOf(mistake.getMessage()), -1, -1);
  }
}
