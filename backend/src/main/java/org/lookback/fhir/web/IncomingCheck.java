package org.lookback.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.lookback.refusal.Refusal;

/** Nothing goes on that R4 does not allow; of a batch only the entries that break a rule stay behind. */
@Interceptor
public class IncomingCheck {

    private static final int UNPROCESSABLE = 422;
    private static final String KEY = IncomingCheck.class.getName();

    private final FhirContext r4;
    private final ResourceCheck check;

    IncomingCheck(FhirContext r4) {
        this.r4 = r4;
        this.check = new ResourceCheck(r4);
    }

    /** Before anything is done with a body. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void check(RequestDetails request) {
        if (!request.getRequestType().name().startsWith("P")
                || String.valueOf(request.getOperation()).startsWith("_search")) {
            return;
        }
        var encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request, false);
        if (request.getHeader("Content-Encoding") != null || encoding == null || encoding == EncodingEnum.RDF) {
            throw new Refusal(
                    Refusal.Kind.UNSUPPORTED,
                    "CONTENT_TYPE",
                    "请用 Content-Type: application/fhir+json 或 application/fhir+xml（UTF-8，不压缩）发送。");
        }
        var text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        var resource = parsed(encoding, text);
        var faults = new Faults(check.faults(text));
        var batch = resource instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.BATCH;
        var fatal = batch ? faults.ofWhole() : faults;
        if (!fatal.isEmpty()) {
            throw RefusalAnswers.failure(UNPROCESSABLE, fatal.outcome());
        }
        request.getUserData().put(KEY, faults);
    }

    /** What was found in the entries of a batch. */
    static Faults found(RequestDetails request) {
        return (Faults) Objects.requireNonNull(request.getUserData().get(KEY));
    }

    @SuppressWarnings("StackOverflowErrorCatch")
    private IBaseResource parsed(EncodingEnum encoding, String text) {
        try {
            var parser = encoding.newParser(r4);
            parser.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
            return parser.parseResource(text);
        } catch (DataFormatException | ClassCastException | IllegalArgumentException malformed) {
            throw malformed(encoding);
        } catch (StackOverflowError nested) {
            throw malformed(encoding);
        }
    }

    private static Refusal malformed(EncodingEnum encoding) {
        return Refusal.invalid("MALFORMED", "内容不是完整的 %s，无法解析，没有接收；请检查格式和编码（UTF-8）后重新推送。".formatted(encoding.name()));
    }
}
