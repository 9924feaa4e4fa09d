package org.lookback.fhir.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.lookback.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into an OperationOutcome; of a defect only its number is told, and no body is logged. */
@Interceptor
public class RefusalAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);
    private static final int DEFECT = 500;

    /** HAPI asks for the exception that it will answer with. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException answer(Throwable wrong) {
        for (var cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntryRefusal entry) {
                return failure(entry.refusal().kind().status(), entry.outcome());
            }
            if (cause instanceof Refusal refusal) {
                return failure(refusal.kind().status(), Outcomes.of(refusal, null));
            }
        }
        if (wrong instanceof BaseServerResponseException known && known.getStatusCode() < DEFECT) {
            if (known.getOperationOutcome() == null) {
                known.setOperationOutcome(outcome(
                        IssueType.PROCESSING,
                        "FHIR_REQUEST",
                        "请求不符合本接口的要求，没有处理；支持的内容见 /fhir/metadata：" + Objects.toString(known.getMessage(), "")));
            }
            return known;
        }
        if (wrong instanceof DataFormatException || wrong instanceof DateTimeException) {
            return failure(
                    400,
                    outcome(IssueType.VALUE, "FHIR_VALUE", "请求里有一个值的格式不对（日期如 2026-10-08，比较符 ge、le、lt、gt），请改正后重试。"));
        }
        var number = UUID.randomUUID().toString();
        LOG.error("fhir request failed, {}: {}", number, wrong.getClass().getName(), wrong);
        return failure(DEFECT, outcome(IssueType.EXCEPTION, "DEFECT", "系统出错，没有保存；请把编号 %s 告诉系统管理员。".formatted(number)));
    }

    /** HAPI logs the message of an exception: it names the rule, never what was sent. */
    static BaseServerResponseException failure(int status, OperationOutcome outcome) {
        var failure = new UnclassifiedServerFailureException(
                status,
                outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getCode());
        failure.setOperationOutcome(outcome);
        return failure;
    }

    private static OperationOutcome outcome(IssueType type, String code, String sentence) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .setDetails(Outcomes.code(code))
                .setDiagnostics(sentence);
        return outcome;
    }
}
