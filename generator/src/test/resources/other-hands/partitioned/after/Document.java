package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "documents")
class Document {
    @Id
    Long id;

    String title;
}
