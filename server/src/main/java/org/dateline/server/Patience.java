package org.dateline.server;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Gives up on requests that do not arrive in time, however steadily their bytes trickle in. Time
 * runs from the opening of a connection, or from its last answer; a request begins when this
 * handler gets it, and has arrived when the handler behind {@link #whenArrived} does.
 */
final class Patience extends Handler.Wrapper {

  private final Duration time;
  private final Map<Connection, Scheduler.Task> alarms = new ConcurrentHashMap<>();
  private final Map<Connection, Begun> begun = new ConcurrentHashMap<>();

  Patience(Duration time) {
    this.time = time;
  }

  /** What a connector tells of its connections. */
  Connection.Listener ofConnections() {
    return new Connection.Listener() {
      @Override
      public void onOpened(Connection connection) {
        waitFor(connection);
      }

      @Override
      public void onClosed(Connection connection) {
        arrived(connection);
      }
    };
  }

  /** The handler of requests that are here. */
  Handler whenArrived(Handler handler) {
    return new Handler.Wrapper(handler) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        return isGivenUp(connection(request)) || super.handle(request, response, callback);
      }
    };
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = connection(request);
    Begun here = new Begun(callback);
    begun.put(connection, here);
    Request.addCompletionListener(request, failure -> waitFor(connection));
    return super.handle(request, response, here);
  }

  private static Connection connection(Request request) {
    return request.getConnectionMetaData().getConnection();
  }

  private void waitFor(Connection connection) {
    begun.remove(connection);
    if (connection.getEndPoint().isOpen()) {
      Scheduler.Task alarm =
          getServer()
              .getScheduler()
              .schedule(() -> giveUp(connection), time.toMillis(), TimeUnit.MILLISECONDS);
      Optional.ofNullable(alarms.put(connection, alarm)).ifPresent(Scheduler.Task::cancel);
    }
  }

  /** Takes note that a request is here; it may be too late. */
  private boolean isGivenUp(Connection connection) {
    boolean late = begun.remove(connection) == null;
    arrived(connection);
    return late;
  }

  private void arrived(Connection connection) {
    begun.remove(connection);
    Optional.ofNullable(alarms.remove(connection)).ifPresent(Scheduler.Task::cancel);
  }

  private void giveUp(Connection connection) {
    Optional.ofNullable(begun.remove(connection))
        .ifPresentOrElse(
            request ->
                request.failed(new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408)),
            () -> connection.getEndPoint().close());
  }

  /** The end of a request, whoever ends it first. */
  private static final class Begun extends Callback.Nested {

    private final AtomicBoolean ended = new AtomicBoolean();

    Begun(Callback end) {
      super(end);
    }

    @Override
    public void succeeded() {
      if (!ended.getAndSet(true)) {
        super.succeeded();
      }
    }

    @Override
    public void failed(Throwable failure) {
      if (!ended.getAndSet(true)) {
        super.failed(failure);
      }
    }
  }
}
