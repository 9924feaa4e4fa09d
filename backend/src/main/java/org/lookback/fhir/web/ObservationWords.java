package org.lookback.fhir.web;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.lookback.eligibility.Evidence;
import org.lookback.fhir.NumberKind;
import org.lookback.fhir.PushedResult;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads a test result out of a FHIR Observation. */
@Component
class ObservationWords {

    private static final Set<ObservationStatus> FINAL =
            Set.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

    private final Codes codes;

    ObservationWords(Codes codes) {
        this.codes = codes;
    }

    PushedResult pushed(Observation observation, Addressed addressed, Links links, String from) {
        if (!FINAL.contains(observation.getStatus())) {
            throw Refusal.invalid("RESULT_NOT_FINAL", "只接收最终结果（final、amended、corrected）；初步结果请在报告审核后推送。");
        }
        if (!observation.hasEffectiveDateTimeType() || !observation.hasIssued() || !toTheMinute(observation)) {
            throw Refusal.invalid("RESULT_TIMES", "请填写采样时间 effectiveDateTime（写到分秒）和报告时间 issued。");
        }
        var type = codes.test(observation.getCode())
                .orElseThrow(() -> Refusal.invalid(
                        "EVIDENCE_TYPE_UNKNOWN", "Observation.code 不在检测项目对照表中（须有 LOINC 编码），请核对或联系系统管理员添加。"));
        if (!observation.hasValueCodeableConcept()) {
            throw Refusal.invalid("RESULT_VALUE", "检测结果请用 valueCodeableConcept（SNOMED CT 阴性、阳性或 HL7 的 NEG、POS）。");
        }
        var result = codes.result(observation.getValueCodeableConcept())
                .orElseThrow(() -> Refusal.invalid("RESULT_VALUE", "检测结果的编码不在对照表中，请用 SNOMED CT 阴性、阳性或 HL7 的 NEG、POS。"));
        return new PushedResult(
                Numbers.required(addressed, observation.getIdentifier()),
                new Evidence(
                        links.find(NumberKind.PATIENT, observation.getSubject(), from),
                        type,
                        result,
                        observation.getEffectiveDateTimeType().getValue().toInstant(),
                        observation.getIssued().toInstant(),
                        "FHIR"));
    }

    private static boolean toTheMinute(Observation observation) {
        var precision = observation.getEffectiveDateTimeType().getPrecision();
        return precision.ordinal() >= TemporalPrecisionEnum.MINUTE.ordinal();
    }
}
