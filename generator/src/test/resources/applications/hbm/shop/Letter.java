package shop;

/** A parcel of another kind. */
public class Letter extends Parcel {

    private boolean registered;

    public boolean isRegistered() {
        return registered;
    }

    public void setRegistered(boolean registered) {
        this.registered = registered;
    }
}
