package org.lookback.open311;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineIntake;
import org.lookback.hotline.RequestForm;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Takes in what programs post; it becomes a case of the hotline at once, as if somebody had called. */
@Service
public class SubmissionDesk {

    private static final int LONGEST_NUMBER = 100;

    private final ServiceCatalogue services;
    private final HotlineIntake hotline;

    SubmissionDesk(ServiceCatalogue services, HotlineIntake hotline) {
        this.services = services;
        this.hotline = hotline;
    }

    /** @throws Refusal what is missing or wrong; the hotline's own refusals pass through */
    public CaseNumber submit(Submission sent, ApiKey key) {
        var service = services.service(sent.serviceCode());
        var place = Location.of(sent);
        var content = SubmittedWords.content(sent.description(), sent.mediaUrl(), service.name());
        return hotline.receive(
                        new RequestForm(
                                Open311Settings.source(key.id()),
                                externalNo(sent),
                                "TRANSFER",
                                "COMPLAINT",
                                service.code(),
                                null,
                                null,
                                SubmittedWords.title(service.name(), content),
                                content,
                                place.address(),
                                chosen(sent, ServiceCatalogue.PLACE_KIND),
                                chosen(sent, ServiceCatalogue.SUBDISTRICT),
                                place.latitude(),
                                place.longitude(),
                                place.venue(),
                                null,
                                null,
                                null,
                                true,
                                petitioner(sent),
                                null,
                                null,
                                null,
                                null),
                        Open311Settings.source(key.id()))
                .number();
    }

    /** Without a phone nobody can be called back, and a name alone helps nobody. */
    private static PetitionerForm petitioner(Submission sent) {
        var phone = SubmittedWords.given(sent.phone());
        var name = SubmittedWords.name(sent.firstName(), sent.lastName());
        return phone.isEmpty()
                ? new PetitionerForm(null, null, null, null, true, null)
                : new PetitionerForm(name.isEmpty() ? null : name, null, phone, null, false, null);
    }

    private static @Nullable String externalNo(Submission sent) {
        var number = SubmittedWords.given(sent.attributes().get(ServiceCatalogue.EXTERNAL_ID));
        if (number.length() > LONGEST_NUMBER) {
            throw Refusal.invalid("EXTERNAL_ID_BAD", "attribute[external_id] 超过 %d 字。".formatted(LONGEST_NUMBER));
        }
        return number.isEmpty() ? null : number;
    }

    private @Nullable String chosen(Submission sent, String code) {
        var key = SubmittedWords.given(sent.attributes().get(code));
        if (key.isEmpty()) {
            return null;
        }
        if (!services.definition(sent.serviceCode()).attribute(code).offers(key)) {
            throw Refusal.invalid("ATTRIBUTE_BAD", "attribute[%s] 的值不在可选范围内，请先读取服务定义。".formatted(code));
        }
        return key;
    }
}
