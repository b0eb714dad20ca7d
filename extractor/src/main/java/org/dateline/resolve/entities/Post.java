package org.dateline.resolve.entities;

import java.util.Optional;

/** A post that the text gives a person, and the name beside it that it belongs to. */
record Post(String title, Optional<Name> owner) {}
