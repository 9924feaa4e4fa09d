package org.lookback.fhir.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.lookback.refusal.Refusal;

/** A request whose body ends with a refusal as soon as it is too long, told or not told beforehand. */
class BoundedRequest extends HttpServletRequestWrapper {

    private final int most;

    BoundedRequest(HttpServletRequest request, int most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (getContentLengthLong() > most) {
            throw tooLarge();
        }
        return new Bounded(super.getInputStream());
    }

    private Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                "MESSAGE_TOO_LARGE",
                "一条消息最多 %d 字节，内容没有接收；请把 Bundle 拆小（建议每个 500 条）后重新推送。".formatted(most));
    }

    /** Counts what has been read. */
    private final class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Bounded(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = body.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
