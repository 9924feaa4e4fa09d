package org.lookback.directory.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Duty;
import org.lookback.directory.Person;
import org.lookback.directory.Post;

/** SQL of the tables {@code person}, {@code post} and {@code special_duty}. */
@Mapper
interface PersonMapper {

    @Nullable
    Person selectById(@Param("id") String id);

    @Nullable
    Integer selectAny();

    List<Person> list();

    List<Person> listByUnit(@Param("unit") String unit);

    List<PersonRow> listNumbered();

    /** @param people null for everybody's */
    List<Post> listPosts(@Param("people") @Nullable Collection<String> people);

    /** @param people null for everybody's */
    List<Duty> listDuties(@Param("people") @Nullable Collection<String> people);

    int releaseOfficerNumbers(@Param("people") Collection<String> people);

    int upsert(@Param("rows") List<PersonRow> rows);

    int deletePosts(@Param("people") Collection<String> people);

    int insertPosts(@Param("rows") List<Post> rows);

    int deleteDuties(@Param("people") Collection<String> people);

    int insertDuties(@Param("rows") List<Duty> rows);
}
