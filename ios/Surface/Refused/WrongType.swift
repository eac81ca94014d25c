// refused: cannot convert value of type 'Int' to expected dictionary value type 'String'
import AbriKit
import SwiftUI

struct WrongType: View {
    let words: Words

    var body: some View {
        Text(words.phrase("app-code-typed", ["count": 6]))
    }
}
