package dev.retort.entities.lingo;

/** What a device runs on. */
public enum DevicePlatform {
    IOS,
    ANDROID,
    WEB
}
