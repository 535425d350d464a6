package dev.retort.entities.lingo;

/** The platforms of devices. */
public enum DevicePlatform {
    IOS,
    ANDROID,
    WEB
}
