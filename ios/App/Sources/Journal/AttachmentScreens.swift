import AbriKit
import SwiftUI

/// One file: veiled until asked for, what it carries, its fingerprint, and copies with less in them.
struct AttachmentScreen: View {
    let stage: Stage
    let entry: UInt64
    let id: AttachmentId
    private let holder: AttachmentHolder
    @State private var fingerprint = false

    init(_ stage: Stage, entry: UInt64, _ id: AttachmentId) {
        (self.stage, self.entry, self.id) = (stage, entry, id)
        holder = stage.opened.holding { stage.container.attachment(stage.scope, entry: entry, id) }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-file-title"]) {
            TitleText(holder.name)
            SmallText(holder.size)
            Problem(holder.message)
            picture
            if let carried = holder.carried {
                HeadingText(words["app-carried-title"])
                BodyText(carried.place)
                BodyText(carried.device)
            }
            copies
            HeadingText(words["app-fingerprint-title"])
            SmallText(words["app-fingerprint-about"])
            if fingerprint {
                NotedText(holder.fingerprint)
            } else {
                LinkButton(words["app-fingerprint-show"]) { fingerprint = true }
            }
            LinkButton(words["app-file-remove"]) { holder.remove { stage.back() } }
        }
        .privacySensitive()
        .onDisappear { holder.hide() }
    }

    @ViewBuilder private var picture: some View {
        if let pixels = holder.picture {
            PictureView(pixels: pixels).accessibilityLabel(stage.words["app-picture-shown"])
            OutlineButton(stage.words["app-picture-veil"]) { holder.hide() }
        } else {
            OutlineButton(stage.words["app-picture-show"]) { holder.show() }
        }
    }

    @ViewBuilder private var copies: some View {
        let words = stage.words
        HeadingText(words["app-less-title"])
        SmallText(words["app-less-about"])
        if holder.working {
            SmallText(words["app-less-running"])
        } else {
            DoorButton("mappin.slash", words["app-less-without-place"], words["app-less-without-place-about"]) {
                holder.copyWithoutPlace { _ in stage.back() }
            }
            DoorButton("rectangle.fill", words["app-less-covered"], words["app-less-covered-about"]) {
                stage.open(.copyEditor(entry: entry, id))
            }
        }
    }
}

/// Covers or cuts a copy, by finger or by buttons.
struct CopyEditorScreen: View {
    let stage: Stage
    private let file: AttachmentHolder
    private let holder: CopyEditorHolder

    init(_ stage: Stage, entry: UInt64, _ id: AttachmentId) {
        self.stage = stage
        file = stage.opened.holding { stage.container.attachment(stage.scope, entry: entry, id) }
        holder = stage.opened.holding { stage.container.copyEditor() }
    }

    var body: some View {
        let words = stage.words
        Screen(stage, words["app-editor-title"]) {
            Problem(file.message)
            OptionButton(words["app-editor-cover"], isOn: holder.mode == .cover) { holder.mode = .cover }
            OptionButton(words["app-editor-crop"], isOn: holder.mode == .crop) { holder.mode = .crop }
            SmallText(words[holder.mode == .cover ? "app-editor-cover-about" : "app-editor-crop-about"])
            if let pixels = file.picture { EditedPicture(stage: stage, pixels: pixels, holder: holder) }
            HeadingText(words["app-editor-buttons"])
            OutlineButton(words["app-editor-add"]) { holder.add() }
            EvenButtons(Move.allCases.map { move in .init(words[name(move)]) { holder.move(move) } })
            if holder.canUndo { LinkButton(words["app-editor-undo"]) { holder.undo() } }
        } main: {
            PrimaryButton(words["app-editor-keep"]) {
                file.copy(covered: holder.edit.covered, cropped: holder.edit.cropped) { _ in stage.back() }
            }
        }
        .privacySensitive()
        .onChange(of: file.name, initial: true) { _, _ in file.show() }
        .onDisappear { file.hide() }
    }

    private func name(_ move: Move) -> String {
        switch move {
        case .left: "app-editor-left"
        case .right: "app-editor-right"
        case .up: "app-editor-up"
        case .down: "app-editor-down"
        case .wider: "app-editor-wider"
        case .narrower: "app-editor-narrower"
        case .higher: "app-editor-higher"
        case .lower: "app-editor-lower"
        }
    }
}

/// The picture under a finger, with what is covered in black and what stays in a frame.
private struct EditedPicture: View {
    let stage: Stage
    let pixels: Pixels
    let holder: CopyEditorHolder

    var body: some View {
        let count = String(holder.edit.covered.count)
        PictureView(pixels: pixels)
            .overlay(alignment: .topLeading) {
                GeometryReader { place in
                    ZStack(alignment: .topLeading) {
                        ForEach(Array(holder.edit.covered.enumerated()), id: \.offset) { _, area in
                            Rectangle().fill(Color.black).modifier(Placed(area: area, size: place.size))
                        }
                        if let cropped = holder.edit.cropped {
                            Rectangle().stroke(Look.primary, lineWidth: 3).modifier(Placed(area: cropped, size: place.size))
                        }
                        Color.clear.contentShape(Rectangle()).gesture(drawing(place.size))
                    }
                }
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(stage.words.phrase("app-editor-picture", ["count": count]))
    }

    private func drawing(_ size: CGSize) -> DragGesture {
        let holder = holder
        return DragGesture(minimumDistance: 8).onEnded { drag in
            let (from, to) = (drag.startLocation, drag.location)
            MainActor.assumeIsolated {
                holder.draw(
                    from: (Double(from.x / size.width), Double(from.y / size.height)),
                    to: (Double(to.x / size.width), Double(to.y / size.height)))
            }
        }
    }
}

/// Where a part of a picture lies on the screen.
private struct Placed: ViewModifier {
    let area: Area
    let size: CGSize

    func body(content: Content) -> some View {
        content
            .frame(width: length(area.right - area.left, size.width), height: length(area.bottom - area.top, size.height))
            .offset(x: length(area.left, size.width), y: length(area.top, size.height))
    }

    private func length(_ part: UInt16, _ whole: CGFloat) -> CGFloat { CGFloat(part) / 10_000 * whole }
}
