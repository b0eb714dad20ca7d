package org.dateline.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoaderFactory;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * How much of a body is waited for: all of a stranger's, who is answered 413 when there is more
 * than a query or a graph to validate needs; of the loader's a beginning.
 */
final class WholeBodies implements ContentLoaderFactory {

  private static final long BYTES = 256 * 1024;
  private static final String LOADER = "/news-rw/";

  private final ContentLoaderFactory stranger = new RetainedContentLoaderFactory(BYTES, 0, true);
  private final ContentLoaderFactory loader = new RetainedContentLoaderFactory(BYTES, 0, false);

  /** Bodies of any type. */
  @Override
  public @Nullable String getApplicableMimeType() {
    return null;
  }

  @Override
  public ContentLoader newContentLoader(
      String type,
      @Nullable String known,
      Handler handler,
      Request request,
      Response response,
      Callback callback) {
    return (Request.getPathInContext(request).startsWith(LOADER) ? loader : stranger)
        .newContentLoader(type, known, handler, request, response, callback);
  }
}
