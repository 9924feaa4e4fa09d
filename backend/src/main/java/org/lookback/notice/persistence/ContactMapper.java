package org.lookback.notice.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.notice.Habit;

/** Statements on the table {@code person_contact}. */
@Mapper
interface ContactMapper {

    List<Habit> listHabits(@Param("people") Collection<String> people);

    Optional<ContactRow> selectByPerson(String person);

    void upsert(ContactRow row);
}
