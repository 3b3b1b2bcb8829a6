<?php
/**
 * Writes the elements.
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes an element with the attributes that are accepted, and asks for its script and style.
 *
 * @param string $element `map` or `check`.
 * @param array  $given   Values by the names of attributes.
 * @return string HTML.
 */
function eyes_on_ice_render( $element, array $given ) {
	list( $accepted, $slips ) = eyes_on_ice_read( $element, $given );
	$row                      = eyes_on_ice_elements()[ $element ];
	$link                     = sprintf( '<a href="%s">%s</a>', esc_url( $row['link'] ), esc_html( eyes_on_ice_fallback( $row, $accepted ) ) );
	if ( is_feed() ) {
		return '<p>' . $link . '</p>';
	}
	eyes_on_ice_enqueue();
	$attributes = eyes_on_ice_attributes( $element, $accepted );
	$written    = '';
	foreach ( $attributes as $name => $value ) {
		$written .= '' === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return eyes_on_ice_slips( $slips ) . sprintf( '<%1$s%2$s>%3$s</%1$s>', $row['tag'], $written, $link );
}

/**
 * Lists the attributes of the tag: those accepted, the page's language, and colours as a style.
 *
 * @param string                $element  `map` or `check`.
 * @param array<string, string> $accepted What is accepted.
 * @return array<string, string>
 */
function eyes_on_ice_attributes( $element, array $accepted ) {
	$attributes = array( 'lang' => get_bloginfo( 'language' ) );
	$style      = '';
	foreach ( $accepted as $name => $value ) {
		if ( 'theme' === $name ) {
			$style .= 'auto' === $value ? '' : 'color-scheme:' . $value . ';';
		} elseif ( 0 === strpos( $name, 'color-' ) ) {
			$style .= '--eoi-' . substr( $name, 6 ) . ':' . $value . ';';
		} else {
			$attributes[ $name ] = $value;
		}
	}
	if ( 'map' === $element && ! isset( $attributes['id'] ) ) {
		$attributes['id'] = eyes_on_ice_next_id();
	}
	if ( '' !== $style ) {
		$attributes['style'] = $style;
	}
	return $attributes;
}

/**
 * Names the maps of a page: the first is `eyes-on-ice-map`, which a look-up follows by `for`.
 *
 * @return string
 */
function eyes_on_ice_next_id() {
	static $count = 0;
	++$count;
	return 1 === $count ? 'eyes-on-ice-map' : 'eyes-on-ice-map-' . $count;
}

/**
 * Gives the words that stand in the element's place until its script has run, and where none does.
 *
 * @param array                 $row      An element of the table.
 * @param array<string, string> $accepted What is accepted.
 * @return string
 */
function eyes_on_ice_fallback( array $row, array $accepted ) {
	$language = isset( $accepted['lang'] ) ? $accepted['lang'] : get_bloginfo( 'language' );
	return $row['fallback'][ 0 === strpos( $language, 'es' ) ? 'es' : 'en' ];
}

/**
 * Tells those who can edit what is wrong; readers see nothing of it.
 *
 * @param string[] $slips A sentence each.
 * @return string HTML.
 */
function eyes_on_ice_slips( array $slips ) {
	if ( ! $slips || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p class="eyes-on-ice-slip" role="note">Eyes on ICE, seen by editors only: ' . esc_html( implode( ' ', $slips ) ) . '</p>';
}
