<?php
/**
 * Takes of what an author writes only what the elements know.
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

/**
 * Gives a value as its attribute has it, or null where it is not accepted.
 *
 * @param array $row   An attribute of the table (elements.php).
 * @param mixed $value Whatever an author wrote.
 * @return string|null
 */
function eyes_on_ice_accept( array $row, $value ) {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( 'switch' === $row['kind'] ) {
		return in_array( $value, array( true, 1, '', '1', 'true', 'on', 'yes' ), true ) ? '' : null;
	}
	$text = trim( (string) $value );
	switch ( $row['kind'] ) {
		case 'choice':
			foreach ( $row['values'] as $word ) {
				if ( strtolower( $word ) === strtolower( $text ) ) {
					return $word;
				}
			}
			return null;
		case 'month':
			return preg_match( '/^20\d\d-(0[1-9]|1[0-2])$/D', $text ) ? $text : null;
		case 'id':
			return preg_match( '/^[A-Za-z][\w-]{0,99}$/D', $text ) ? $text : null;
		case 'color':
			$color = sanitize_hex_color( $text );
			return $color ? $color : null;
		case 'url':
			$address = esc_url_raw( $text, array( 'https', 'http' ) );
			return '' === $address ? null : $address;
		default:
			$plain = sanitize_text_field( $text );
			return '' === $plain ? null : mb_substr( $plain, 0, $row['most'] );
	}
}

/**
 * Says in words what an attribute accepts.
 *
 * @param array $row An attribute of the table.
 * @return string
 */
function eyes_on_ice_accepted( array $row ) {
	switch ( $row['kind'] ) {
		case 'choice':
			return implode( ', ', $row['values'] );
		case 'switch':
			return 'the word alone, or true';
		case 'month':
			return 'a month such as 2025-01';
		case 'id':
			return 'the id of a map: a letter, then letters, digits and hyphens';
		case 'color':
			return '# and three or six hexadecimal digits';
		case 'url':
			return 'an address that begins with https:// or http://';
		default:
			return 'text';
	}
}

/**
 * Reads what an author wrote for an element.
 *
 * @param string $element `map` or `check`.
 * @param array  $given   Values by the names of attributes, `no-legend`.
 * @return array{0: array<string, string>, 1: string[]} What is accepted, and a sentence for each of the others.
 */
function eyes_on_ice_read( $element, array $given ) {
	$rows     = eyes_on_ice_elements()[ $element ]['attributes'];
	$accepted = array();
	$slips    = array();
	foreach ( $given as $name => $value ) {
		if ( ! isset( $rows[ $name ] ) ) {
			$slips[] = sprintf( '"%s" is not known here; accepted: %s.', $name, implode( ', ', array_keys( $rows ) ) );
			continue;
		}
		// A switch that is off, and a field that is left empty, say nothing.
		if ( in_array( $value, array( null, false, 'false' ), true ) || ( '' === $value && 'switch' !== $rows[ $name ]['kind'] ) ) {
			continue;
		}
		$read = eyes_on_ice_accept( $rows[ $name ], $value );
		if ( null === $read ) {
			$slips[] = sprintf( '%s="%s" is not known; accepted: %s.', $name, is_scalar( $value ) ? $value : gettype( $value ), eyes_on_ice_accepted( $rows[ $name ] ) );
		} else {
			$accepted[ $name ] = $read;
		}
	}
	return array( $accepted, $slips );
}
