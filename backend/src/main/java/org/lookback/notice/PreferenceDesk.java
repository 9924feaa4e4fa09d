package org.lookback.notice;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody says how they want to be reached. */
@Service
public class PreferenceDesk {

    private static final int MAIL_LENGTH = 254;
    private static final Pattern MAIL =
            Pattern.compile("[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]+@([\\p{Alnum}-]+\\.)+[\\p{Alnum}-]{2,}");

    private final Contacts contacts;
    private final Directory directory;

    public PreferenceDesk(Contacts contacts, Directory directory) {
        this.contacts = contacts;
        this.directory = directory;
    }

    public Preference of(String person) {
        requireListed(person);
        return contacts.find(person).orElseGet(() -> Preference.usual(person));
    }

    @Transactional
    public Preference choose(String person, @Nullable String mail, Rhythm rhythm, boolean quietHours) {
        requireListed(person);
        var address = mail == null || mail.isBlank() ? null : mail.strip();
        if (address != null
                && (address.length() > MAIL_LENGTH || !MAIL.matcher(address).matches())) {
            throw Refusal.invalid("MAIL_ADDRESS_INVALID", "邮箱地址格式不正确，应形如 name@example.gov.cn；不使用邮箱请留空。");
        }
        var preference = new Preference(person, address, rhythm, quietHours);
        contacts.put(preference);
        return preference;
    }

    private void requireListed(String person) {
        if (directory.findPerson(person).filter(Person::active).isEmpty()) {
            throw Refusal.notFound("NOT_A_RECIPIENT", "账号“%s”不在机构人员名册中，收不到通知，因此没有通知设置。".formatted(person));
        }
    }
}
