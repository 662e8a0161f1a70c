package org.baiprakat.messages;

/** A language of the messages. */
public enum Language { TH, EN }
