package org.lookback.notice.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.notice.Contacts;
import org.lookback.notice.Habit;
import org.lookback.notice.Preference;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Repository;

@Repository
class SqlContacts implements Contacts {

    private final ContactMapper mapper;
    private final PersonalData secrets;

    SqlContacts(ContactMapper mapper, PersonalData secrets) {
        this.mapper = mapper;
        this.secrets = secrets;
    }

    @Override
    public List<Habit> habits(Collection<String> people) {
        return people.isEmpty() ? List.of() : mapper.listHabits(people);
    }

    @Override
    public Optional<Preference> find(String person) {
        return mapper.selectByPerson(person).map(row -> {
            var mail = row.mailEnc() == null ? null : secrets.decrypt(row.mailEnc());
            return new Preference(person, mail, row.rhythm(), row.quietHours());
        });
    }

    @Override
    public void put(Preference preference) {
        var mail = preference.mail() == null ? null : secrets.encrypt(preference.mail());
        mapper.upsert(new ContactRow(preference.person(), mail, preference.rhythm(), preference.quietHours()));
    }
}
