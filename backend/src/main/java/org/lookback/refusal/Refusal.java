package org.lookback.refusal;

import java.util.List;

/**
 * A request that the rules do not allow, told to the person who made it.
 *
 * <p>The message is a Chinese sentence that names what is wrong and what to do about it; the code is stable and meant for
 * programs and tests, e.g. {@code OFFICER_CREDENTIAL_EXPIRED}. Everything else that is thrown is a defect.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of "no" it is, with the HTTP status that says the same. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final String sentence;
    private final transient List<String> details;

    public Refusal(Kind kind, String code, String message) {
        this(kind, code, message, List.of());
    }

    /** @param details further sentences, e.g. one per faulty line */
    public Refusal(Kind kind, String code, String message, List<String> details) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.sentence = message;
        this.details = List.copyOf(details);
    }

    /** A value that cannot be right whatever the state of things is (400). */
    public static Refusal invalid(String code, String message) {
        return new Refusal(Kind.INVALID, code, message);
    }

    /** Nothing is known under this name (404). */
    public static Refusal notFound(String code, String message) {
        return new Refusal(Kind.NOT_FOUND, code, message);
    }

    /** Not possible in the present state, or somebody else was faster (409). */
    public static Refusal conflict(String code, String message) {
        return new Refusal(Kind.CONFLICT, code, message);
    }

    /** Not for this person (403). */
    public static Refusal forbidden(String code, String message) {
        return new Refusal(Kind.FORBIDDEN, code, message);
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for the person. */
    @Override
    public String getMessage() {
        return sentence;
    }

    public String code() {
        return code;
    }

    public List<String> details() {
        return details == null ? List.of() : details;
    }
}
