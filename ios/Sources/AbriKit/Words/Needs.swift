import AbriCore

extension Words {
    /// What a person looks for, in their own words.
    public subscript(need: Need) -> String {
        switch need {
        case .danger: self["app-need-danger"]
        case .darkThoughts: self["app-need-dark-thoughts"]
        case .blackmail: self["app-need-blackmail"]
        case .images: self["app-need-images"]
        case .harassment: self["app-need-harassment"]
        case .childAbuse: self["app-need-child-abuse"]
        case .partner: self["app-need-partner"]
        case .listening: self["app-need-listening"]
        case .removal: self["app-need-removal"]
        case .complaint: self["app-need-complaint"]
        case .rights: self["app-need-rights"]
        case .accounts: self["app-need-accounts"]
        }
    }
}

extension Need: CaseIterable {
    public static let allCases: [Need] = [
        .danger, .darkThoughts, .blackmail, .images, .harassment, .childAbuse, .partner, .listening, .removal, .complaint,
        .rights, .accounts,
    ]
}
