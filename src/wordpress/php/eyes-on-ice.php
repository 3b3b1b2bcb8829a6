<?php
/**
 * Plugin Name:       Eyes on ICE
 * Description:       A map of ICE's 287(g) agreements and a look-up of sheriffs and police departments, as blocks and as a shortcode.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Eyes on ICE
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       eyes-on-ice
 *
 * MIT is compatible with the GPL, version 2 and later.
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

define( 'EYES_ON_ICE_VERSION', '{{version}}' );
define( 'EYES_ON_ICE_FILE', __FILE__ );

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/accept.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';
